#!/usr/bin/env bash
# Switches the breadcrumb on or off for the whole tenant: its row in the list "Tenant Wide Extensions" of the app catalog.
# Safe to run again: what is so already is left alone. `common.sh`, beside it, says what it needs.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Of src/extensions/breadcrumb/BreadcrumbApplicationCustomizer.manifest.json.
readonly COMPONENT_ID='b5b0f0a4-6b1c-4a86-9a0f-5b7c1f3f6d21'
readonly TITLE='ENT: fil d’Ariane'

usage() {
  cat <<'USAGE'
Usage: breadcrumb.sh status
       breadcrumb.sh on [--properties JSON] [--dry-run]
       breadcrumb.sh off [--dry-run]

  --properties  e.g. '{"rootTitle":"Accueil","hideOnHome":true,"separator":"/"}'; {} where it is left out
  --dry-run     says what would be changed, and changes nothing
USAGE
}

properties='{}'
action="${1:-}"
[ $# -gt 0 ] && shift
while [ $# -gt 0 ]; do
  case "$1" in
    --dry-run) dry_run=true ;;
    --properties)
      [ $# -gt 1 ] || fail '--properties wants its JSON.' 2
      properties="$2"
      shift
      ;;
    *) misunderstood ;;
  esac
  shift
done
case "$action" in
  status | on | off) ;;
  *) misunderstood ;;
esac

needs_m365

# One spelling for one meaning, so that it can be compared.
normalised() {
  node -e '
    const value = JSON.parse(process.argv[1] || "{}");
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("no JSON object");
    const names = Object.keys(value).sort();
    console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, value[name]]))));
  ' "$1" 2>/dev/null
}

wanted="$(normalised "$properties")" || fail 'the properties are no JSON object.' 2

# One line a row of ours: its id, "on" or "disabled", its properties.
rows() {
  listed '
    for (const row of rows) {
      if (String(row.TenantWideExtensionComponentId).toLowerCase() !== id) continue;
      const state = row.TenantWideExtensionDisabled === true ? "disabled" : "on";
      console.log([row.Id, state, row.TenantWideExtensionComponentProperties || "{}"].join("\t"));
    }
  ' "$COMPONENT_ID" spo tenant applicationcustomizer list
}

found="$(rows)" || fail 'the rows of the app catalog could not be read: is somebody signed in who manages it?'

if [ "$action" = status ]; then
  if [ -z "$found" ]; then echo 'off'; else echo "$found"; fi
  exit 0
fi

kept=''
changed=false
while IFS=$'\t' read -r id state has; do
  [ -n "$id" ] || continue
  # A disabled row cannot be enabled by the CLI; a second one would run the breadcrumb twice.
  if [ "$action" = off ] || [ "$state" = disabled ] || [ -n "$kept" ]; then
    change "remove row $id" spo tenant applicationcustomizer remove --id "$id" --force
    changed=true
    continue
  fi
  kept="$id"
  # Properties that somebody broke by hand are no JSON: they differ from any.
  if [ "$(normalised "$has" || true)" != "$wanted" ]; then
    change "set the properties of row $id to $wanted" \
      spo tenant applicationcustomizer set --id "$id" --clientSideComponentProperties "$wanted"
    changed=true
  fi
done <<<"$found"

if [ "$action" = on ] && [ -z "$kept" ]; then
  change "add the row, with $wanted" \
    spo tenant applicationcustomizer add --title "$TITLE" --clientSideComponentId "$COMPONENT_ID" --clientSideComponentProperties "$wanted"
  changed=true
fi
"$changed" || echo 'nothing to change'
