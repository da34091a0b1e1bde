package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbrevRU classes a Russian word before a full stop.
func (s *splitter) abbrevRU(w string) abbrev {
	first, n := utf8.DecodeRuneInString(w)
	// В. В. Ветров
	if n == len(w) && unicode.IsUpper(first) {
		return ifStarter
	}
	if len(w) > 16 {
		return notAbbrev
	}
	switch strings.ToLower(w) {
	case "г":
		// г. Светлогорье is a town, 2019 г. a year that may end a sentence.
		if s.afterNumber(w) {
			return ifStarter
		}
		return never
	case "гг", "в", "вв":
		return ifStarter
	// Before names, numbers or what they explain.
	case "т.е", "т.к", "т.н", "т.о", "им", "ул", "пр-т", "просп", "пер", "пл", "бул", "бульв", "наб", "ш",
		"обл", "р-н", "респ", "пос", "дер", "с", "св", "акад", "проф", "доц", "ген", "адм", "полк", "подп",
		"кап", "лейт", "серж", "гр", "см", "ср", "напр", "рис", "табл", "ст", "п", "пп", "д", "кв", "корп",
		"стр", "тел", "нач", "зам", "гос", "мин-во", "о", "оз", "р", "гл", "изд", "ред", "тов", "г-н", "г-жа", "м.р", "ж.р":
		return never
	// Units and "and so on": last if a capital follows.
	case "т.д", "т.п", "т.ч", "д.р", "др", "пр", "проч", "тыс", "млн", "млрд", "трлн", "руб", "коп", "долл",
		"чел", "мин", "сек", "ч", "час", "км", "кг", "м", "га", "экз", "шт", "н.э", "проц", "евр":
		return ifCapital
	}
	// А.С, Ю.В: initials written together
	if k := strings.LastIndexByte(w, '.'); k >= 0 {
		if r, m := utf8.DecodeRuneInString(w[k+1:]); m == len(w)-k-1 && unicode.IsUpper(r) {
			return ifStarter
		}
	}
	return notAbbrev
}

// afterNumber reports whether a digit stands before the word w that ends at
// the mark under decision.
func (s *splitter) afterNumber(w string) bool {
	i := s.at - len(w)
	for i > s.start && isSpace(runeBefore(s.text, i)) {
		i -= utf8.RuneLen(runeBefore(s.text, i))
	}
	return isDigit(runeBefore(s.text, i))
}

// isStarterRU reports whether w opens Russian sentences and not names.
func isStarterRU(w string) bool {
	switch w {
	case "В", "Во", "На", "По", "С", "Со", "К", "Ко", "О", "Об", "От", "До", "Из", "За", "При", "Для", "После",
		"Перед", "Под", "Без", "Через", "Между", "Среди", "Он", "Она", "Оно", "Они", "Мы", "Вы", "Я",
		"Его", "Ее", "Её", "Их", "Наш", "Это", "Этот", "Эта", "Эти", "Этого", "Этому", "Тот", "Та", "Те", "Там", "Тут",
		"И", "А", "Но", "Однако", "Также", "Так", "Как", "Когда", "Если", "Хотя", "Что", "Чтобы", "Кто",
		"Где", "Почему", "Потом", "Затем", "Теперь", "Сейчас", "Ранее", "Позже", "Сегодня", "Вчера",
		"Все", "Всё", "Всего", "Не", "Ни", "Нет", "Уже", "Еще", "Ещё", "Тем", "Кроме", "Согласно", "Более",
		"Многие", "Некоторые", "Работы", "Власти", "Другие", "Среднее", "Один", "Два", "Три", "Был", "Была", "Было", "Были":
		return true
	}
	return false
}
