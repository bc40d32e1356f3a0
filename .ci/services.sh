# The Debian packages and the servers that the tests need. Sourced by .ci/run, which provides `scratch` and `started`.

declare -A package_of=([chromium]=chromium [pdftotext]=poppler-utils [qpdf]=qpdf [xgettext]=gettext [java]=default-jre-headless [npm]=npm)

install() { # package …
  local sudo=""
  [ "$(id -u)" = 0 ] || sudo=sudo
  command -v apt-get >/dev/null || { echo "Not a Debian: please install $*"; return 1; }
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >"$scratch/apt.log" 2>&1 ||
    { cat "$scratch/apt.log"; return 1; }
}

install_packages() {
  local program missing=()
  for program in "${!package_of[@]}"; do
    command -v "$program" >/dev/null || missing+=("${package_of[$program]}")
  done
  [ ${#missing[@]} = 0 ] || install "${missing[@]}"
}

answers() { # port
  (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

wait_for() { # port
  for _ in {1..100}; do
    answers "$1" && return
    sleep 0.2
  done
  echo "Nothing answers on 127.0.0.1:$1."
  return 1
}

ensure_postgresql() {
  answers 5432 && return
  ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || install postgresql
  answers 5432 && return
  # A cluster of our own: no password, nothing kept. The server refuses to run as root.
  local bin as=() data=$scratch/postgresql
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
  mkdir "$data"
  if [ "$(id -u)" = 0 ]; then
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chmod 711 "$scratch"
    chown postgres: "$data"
  fi
  "${as[@]}" "$bin/initdb" --pgdata="$data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  "${as[@]}" "$bin/postgres" -D "$data" -p 5432 -c listen_addresses=127.0.0.1 -k "$data" -c fsync=off \
    >"$scratch/postgresql.log" 2>&1 &
  started+=($!)
  wait_for 5432 || { cat "$scratch/postgresql.log"; return 1; }
}

ensure_redis() {
  answers 6379 && return
  command -v redis-server >/dev/null || install redis-server
  answers 6379 && return
  redis-server --bind 127.0.0.1 --port 6379 --save "" --appendonly no --dir "$scratch" >"$scratch/redis.log" 2>&1 &
  started+=($!)
  wait_for 6379 || { cat "$scratch/redis.log"; return 1; }
}
