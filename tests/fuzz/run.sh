#!/usr/bin/env bash
# run.sh [SECONDS]: builds the fuzz targets with clang into build/fuzz and runs each for so long (default 60).
# What it finds stays in build/fuzz; a crash ends it with an error.
set -euo pipefail
seconds=${1:-60}
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$top/build/fuzz

cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DHERALD_FUZZ=ON -DHERALD_PRECOMPILE=OFF -DCMAKE_CXX_FLAGS="-O1 -g -fno-omit-frame-pointer \
-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined" >"$build.log" 2>&1 \
    || { cat "$build.log" >&2; exit 1; }
targets=(fuzz_csv fuzz_eventstream fuzz_expansion fuzz_historyjson fuzz_jsonlines fuzz_jsonschema fuzz_jsontext fuzz_pastedevent fuzz_searchtext fuzz_templatefile fuzz_templateimport fuzz_templatepath)
cmake --build "$build" -j"$(nproc)" --target "${targets[@]}" >"$build.log" 2>&1 || { cat "$build.log" >&2; exit 1; }

cd "$build/fuzz"
for target in "${targets[@]}"; do
    mkdir -p "corpus-$target"
    echo "== $target, $seconds s"
    nice "./$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
        -dict="$top/tests/fuzz/words.dict" \
        "corpus-$target" "$top/tests/fuzz/corpus/${target#fuzz_}"
done
