#!/usr/bin/env bash
# Measures whether the time of a refused sign-in tells an unknown name, a wrong password and a closed account apart: the
# medians should lie within a tenth of each other. The portal slows guessing down by name and by address, so each name is
# tried 15 times and each loopback address sends 15 tries.
# Usage: src/bench/sign-in.sh WAR [TRIES OF EACH KIND] [PORT]
set -euo pipefail

war=$1
tries=${2:-200}
port=${3:-8092}
per_source=15
portal_address=http://127.0.0.1:$port
folder=$(mktemp -d)

java -jar "$war" --demo --port "$port" --data "$folder/data" > "$folder/log" 2>&1 &
portal=$!
trap 'kill "$portal" 2>/dev/null || true; wait "$portal" || true; rm -rf "$folder"' EXIT
until curl -sf -o /dev/null "$portal_address/sign-in"; do
    kill -0 "$portal" 2>/dev/null || { cat "$folder/log"; exit 1; }
    sleep 0.2
done

browser() { curl -s -b "$folder/cookies" -c "$folder/cookies" "$@"; }
field() { grep -o "name=\"$1\" value=\"[^\"]*\"" | tail -1 | sed 's/.*value="//; s/"$//'; }

# the form of a page, sent with what is given besides
submit() {
    page=$(browser "$portal_address$1")
    action=$2
    shift 2
    browser -o /dev/null --data-urlencode "csrf=$(field csrf <<< "$page")" --data-urlencode "once=$(field once <<< "$page")" \
        --data-urlencode "version=$(field version <<< "$page")" "$@" "$portal_address$action"
}

submit /sign-in /sign-in -d name=admin -d password=plateau-demo
people=$(((tries + per_source - 1) / per_source))
for i in $(seq "$people"); do
    submit /people/new /people/new -d "userName=open$i" -d "fullName=Open $i" -d role-SPONSOR=yes
    submit /people/new /people/new -d "userName=closed$i" -d "fullName=Closed $i" -d role-SPONSOR=yes
    submit "/people/closed$i" "/people/closed$i/deactivate"
done
rm "$folder/cookies"
csrf=$(browser "$portal_address/sign-in" | field csrf)

# the kinds take turns, so that whatever slows the machine down slows all of them
tried=0
for i in $(seq 0 $((tries - 1))); do
    for kind in unknown open closed; do
        source=127.0.$((1 + tried / per_source / 250)).$((2 + tried / per_source % 250))
        tried=$((tried + 1))
        curl -s -o /dev/null -b "$folder/cookies" --interface "$source" -w '%{http_code} %{time_starttransfer}\n' \
            -d "name=$kind$((1 + i / per_source))" -d password=wrong --data-urlencode "csrf=$csrf" "$portal_address/sign-in" >> "$folder/$kind"
    done
done

for kind in unknown open closed; do
    if grep -qv '^422 ' "$folder/$kind"; then
        echo "Not every try of the kind \"$kind\" was refused with 422:"; cut -d' ' -f1 "$folder/$kind" | sort | uniq -c; exit 1
    fi
    sort -k2 -n "$folder/$kind" | awk -v kind="$kind" '{ value[NR] = $2 } END { printf "%-8s median of %d: %.1f ms\n", kind, NR, 1000 * value[int((NR + 1) / 2)] }'
done
