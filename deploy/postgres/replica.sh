#!/usr/bin/env bash
# Starts a streaming standby: copies the primary on first start, then follows it through a slot of its own.
set -euo pipefail

export PGPASSFILE=/tmp/pgpass
install -m 0600 /dev/null "$PGPASSFILE"
echo "database:5432:*:replicator:$(cat /run/secrets/replication_password)" > "$PGPASSFILE"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -m 0700 "$PGDATA"
  pg_basebackup --host=database --username=replicator --pgdata="$PGDATA" --wal-method=stream \
    --create-slot --slot=replica1 --write-recovery-conf
fi
exec postgres -c hot_standby=on
