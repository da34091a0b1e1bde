package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/pflag"
)

func completionCommand() *command {
	return &command{
		name: "completion", args: "bash|zsh|fish", short: "a completion script for a shell",
		example: []string{
			"bash, for this session:\nsource <(xdiff completion bash)",
			"zsh:\nxdiff completion zsh > \"${fpath[1]}/_xdiff\"",
			"fish:\nxdiff completion fish > ~/.config/fish/completions/xdiff.fish",
		},
		run: func(c *call) int {
			if len(c.args) != 1 {
				return c.usage("name a shell: bash, zsh or fish")
			}
			var script string
			switch c.args[0] {
			case "bash":
				script = bashCompletion()
			case "zsh":
				script = zshCompletion()
			case "fish":
				script = fishCompletion()
			default:
				return c.usage("no completion for %q; there are bash, zsh and fish", c.args[0])
			}
			_, err := io.WriteString(c.out, script)
			return c.done(err)
		},
	}
}

// longFlags lists the flags of a command as the user types them.
func longFlags(cmd *command) []*pflag.Flag {
	var fs []*pflag.Flag
	newFlags(cmd).VisitAll(func(f *pflag.Flag) { fs = append(fs, f) })
	return fs
}

func bashCompletion() string {
	var b strings.Builder
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	fmt.Fprintf(&b, `_xdiff() {
    local cur=${COMP_WORDS[COMP_CWORD]} flags=
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "%s" -- "$cur"))
        return
    fi
    case ${COMP_WORDS[1]} in
`, strings.Join(names, " "))
	for _, c := range commands() {
		var fl []string
		for _, f := range longFlags(c) {
			fl = append(fl, "--"+f.Name)
		}
		fl = append(fl, "--help")
		fmt.Fprintf(&b, "    %s) flags=\"%s\" ;;\n", c.name, strings.Join(fl, " "))
	}
	b.WriteString(`    esac
    case ${COMP_WORDS[1]} in
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")); return ;;
    help) COMPREPLY=($(compgen -W "` + strings.Join(names, " ") + `" -- "$cur")); return ;;
    esac
    case $cur in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
}
complete -F _xdiff xdiff
`)
	return b.String()
}

// quoted makes s one word of a shell in single quotes.
func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func zshCompletion() string {
	var b strings.Builder
	b.WriteString("#compdef xdiff\n_xdiff() {\n    if (( CURRENT == 2 )); then\n        local -a commands=(\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "            %s\n", quoted(c.name+":"+c.short))
	}
	b.WriteString("        )\n        _describe command commands\n        return\n    fi\n    case ${words[2]} in\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "    %s) _arguments", c.name)
		for _, f := range longFlags(c) {
			arg := ""
			if f.Value.Type() != "bool" {
				arg = ":" + f.Name + ":"
				if f.Name == "output" || f.Name == "terms" {
					arg += "_files"
				}
			}
			usage := strings.NewReplacer("[", "(", "]", ")", ":", "\\:").Replace(f.Usage)
			fmt.Fprintf(&b, " \\\n        %s", quoted("--"+f.Name+"["+usage+"]"+arg))
		}
		switch c.name {
		case "completion":
			b.WriteString(" '*:shell:(bash zsh fish)'")
		default:
			b.WriteString(" '*:file:_files'")
		}
		b.WriteString(" ;;\n")
	}
	b.WriteString("    esac\n}\nif [ \"$funcstack[1]\" = _xdiff ]; then _xdiff \"$@\"; else compdef _xdiff xdiff; fi\n")
	return b.String()
}

func fishCompletion() string {
	var b strings.Builder
	for _, c := range commands() {
		fmt.Fprintf(&b, "complete -c xdiff -n __fish_use_subcommand -f -a %s -d %s\n", c.name, fishQuoted(c.short))
	}
	for _, c := range commands() {
		for _, f := range longFlags(c) {
			fmt.Fprintf(&b, "complete -c xdiff -n '__fish_seen_subcommand_from %s' -l %s", c.name, f.Name)
			if f.Shorthand != "" {
				fmt.Fprintf(&b, " -s %s", f.Shorthand)
			}
			if f.Value.Type() != "bool" {
				b.WriteString(" -r")
			}
			fmt.Fprintf(&b, " -d %s\n", fishQuoted(f.Usage))
		}
	}
	b.WriteString("complete -c xdiff -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n")
	return b.String()
}

func fishQuoted(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}
