# What the scripts beside it share; they source it, nobody runs it. Each of them defines `usage`.
# Needs CLI for Microsoft 365, signed in as somebody who manages the app catalog that is meant:
#   npm install --global @pnp/cli-microsoft365 && m365 login
# shellcheck shell=bash
set -euo pipefail

dry_run=false

# Says why nothing goes on. 1 where the tenant or its CLI is not as it should be, 2 where the command is not understood.
fail() {
  echo "${0##*/}: $1" >&2
  exit "${2:-1}"
}

misunderstood() {
  usage >&2
  exit 2
}

needs_m365() {
  command -v m365 >/dev/null || fail 'CLI for Microsoft 365 is not installed.'
}

# Says what it does, and does it by CLI for Microsoft 365; on a dry run it says what it would do.
#   change WHAT m365-arguments…
change() {
  local says="$1"
  shift
  if "$dry_run"; then
    echo "would: $says"
    return
  fi
  echo "$says"
  # Not on the caller's input: there stands what is still to be gone through.
  m365 "$@" --output none </dev/null
}

# Hands the rows that CLI for Microsoft 365 lists to JavaScript, as `rows`, with `id` beside. The CLI runs on Node: it is there.
#   listed JAVASCRIPT ID m365-arguments…
listed() {
  local script="$1" id="$2"
  shift 2
  m365 "$@" --output json | node -e '
    let text = "";
    process.stdin.on("data", (part) => (text += part)).on("end", () => {
      new Function("rows", "id", process.argv[1])(JSON.parse(text || "[]"), process.argv[2]);
    });
  ' "$script" "$id"
}
