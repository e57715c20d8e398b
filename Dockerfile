# The page of the console is built where the bundler is; what is shipped has neither.
FROM node:24-slim AS page
WORKDIR /srv/shirube
COPY package.json package-lock.json ./
# The bundler's binary is an optional package.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src src
RUN npm run build

FROM node:24-slim

WORKDIR /srv/shirube
COPY package.json package-lock.json ./
# --omit=optional: the image has its own Node 24
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY src src
COPY cds-services cds-services
COPY knowledge knowledge
COPY terminology terminology
COPY fhir-profiles fhir-profiles
COPY --from=page /srv/shirube/src/console/built src/console/built

# What is kept, where no DATABASE_URL names a PostgreSQL: mount a volume here
RUN mkdir data && chown node:node data
VOLUME /srv/shirube/data

USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Mount a configuration and name it: -v ./shirube.yaml:/etc/shirube.yaml -e SHIRUBE_CONFIG=/etc/shirube.yaml
CMD ["node", "src/main.ts"]
