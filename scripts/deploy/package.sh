#!/usr/bin/env bash
# Deploys, upgrades or retracts the package, in the tenant's app catalog or in a site's own. Safe to run again. `common.sh`, beside it,
# says what it needs.
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Of config/package-solution.json.
readonly PRODUCT_ID='099d8eef-ab7f-456e-b85f-de7b42e5314f'

usage() {
  cat <<'USAGE'
Usage: package.sh deploy [--package ent.sppkg] [--site URL] [--everywhere] [--dry-run]
       package.sh retract [--site URL] [--dry-run]

  deploy        adds the package, or replaces the version that is there, and enables it
  retract       disables and removes it; lists and what is in them stay
  --site        the app catalog of this site, instead of the tenant's
  --everywhere  the tenant's only: at hand on every site, without adding the app to each
  --dry-run     says what would be done, and does nothing
USAGE
}

everywhere=false
site=''
package='ent.sppkg'
action="${1:-}"
[ $# -gt 0 ] && shift
while [ $# -gt 0 ]; do
  case "$1" in
    --dry-run) dry_run=true ;;
    --everywhere) everywhere=true ;;
    --site | --package)
      [ $# -gt 1 ] || fail "$1 wants a value." 2
      if [ "$1" = --site ]; then site="$2"; else package="$2"; fi
      shift
      ;;
    *) misunderstood ;;
  esac
  shift
done

needs_m365
catalog=()
if [ -n "$site" ]; then
  "$everywhere" && fail 'a catalog of a site serves that site alone: --everywhere is for the tenant’s.' 2
  catalog=(--appCatalogScope sitecollection --appCatalogUrl "$site")
fi

run() {
  change "m365 $*" "$@"
}

# "deployed", "added" or "absent", for our product alone.
state() {
  listed '
    const app = rows.find(({ ID }) => String(ID).toLowerCase() === id);
    console.log(!app ? "absent" : app.Deployed ? "deployed" : "added");
  ' "$PRODUCT_ID" spo app list ${catalog[@]+"${catalog[@]}"}
}

case "$action" in
  deploy)
    [ -f "$package" ] || fail "there is no file $package." 2
    deploy_options=()
    "$everywhere" && deploy_options=(--skipFeatureDeployment)
    run spo app add --filePath "$package" --overwrite ${catalog[@]+"${catalog[@]}"}
    run spo app deploy --id "$PRODUCT_ID" ${deploy_options[@]+"${deploy_options[@]}"} ${catalog[@]+"${catalog[@]}"}
    ;;
  retract)
    found="$(state)" || fail 'the catalog could not be read: is somebody signed in who manages it?'
    if [ "$found" = absent ]; then
      echo 'nothing to retract'
      exit 0
    fi
    [ "$found" = deployed ] && run spo app retract --id "$PRODUCT_ID" ${catalog[@]+"${catalog[@]}"} --force
    run spo app remove --id "$PRODUCT_ID" ${catalog[@]+"${catalog[@]}"} --force
    ;;
  *) misunderstood ;;
esac
