#!/usr/bin/env bash
# Measures what a start of the built portal costs: seconds from the command to the first page, and the memory it holds
# while idle. Aims: at most 5 s and 256 MiB on 2 cores. The demo trial is made by a first start that is not measured.
# Usage: src/bench/start.sh WAR [RUNS] [PORT]
set -euo pipefail

war=$1
runs=${2:-5}
port=${3:-8091}
idle_seconds=20
folder=$(mktemp -d)
portal=

trap '[ -z "$portal" ] || kill "$portal" 2>/dev/null; rm -rf "$folder"' EXIT

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }

begin() {
    java -jar "$war" --demo --port "$port" --data "$folder/data" > "$folder/log" 2>&1 &
    portal=$!
    until curl -sf -o /dev/null "http://localhost:$port/sign-in"; do
        kill -0 "$portal" 2>/dev/null || { cat "$folder/log"; exit 1; }
        sleep 0.05
    done
}

end() {
    kill "$portal"
    wait "$portal" || true
    portal=
}

cpu_seconds() { awk -v hertz="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / hertz }' "/proc/$portal/stat"; }
resident_mib() { awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$portal/status"; }
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

first=$(now)
begin
echo "making the demo trial: $(since "$first") s wall, $(cpu_seconds) s CPU"
end

for run in $(seq "$runs"); do
    start=$(now)
    begin
    wall=$(since "$start")
    cpu=$(cpu_seconds)
    sleep "$idle_seconds"
    memory=$(resident_mib)
    end
    echo "run $run: first page after $wall s ($cpu s CPU), $memory MiB when idle for $idle_seconds s"
    echo "$wall" >> "$folder/wall"
    echo "$memory" >> "$folder/memory"
done
echo "median of $runs: $(median < "$folder/wall") s to the first page (aim 5), $(median < "$folder/memory") MiB idle (aim 256); load average $(cut -d' ' -f1 /proc/loadavg), $(nproc) cores"
