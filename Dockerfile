# seolint in a container: docker build -t seolint . && docker run --rm -v "$PWD:/work:ro" seolint check drafts
ARG PYTHON=python:3.13-slim
FROM ${PYTHON} AS build
COPY requirements/action.txt requirements/bundle.txt /source/requirements/
RUN python3 -m venv /build \
    && /build/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /source/requirements/action.txt \
    && python3 -m venv /opt/seolint \
    && /opt/seolint/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /source/requirements/bundle.txt
COPY pyproject.toml hatch_build.py README.md LICENSE NOTICE /source/
COPY src /source/src
COPY rules /source/rules
COPY tools/make_artifacts.py /source/tools/
RUN /build/bin/pip wheel --no-cache-dir --no-deps --no-build-isolation --wheel-dir /wheels /source \
    && /opt/seolint/bin/pip install --no-cache-dir --no-deps /wheels/*.whl

FROM ${PYTHON}
# git, for --changed-since; a mounted checkout belongs to another user, which git refuses unless told otherwise.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*' \
    && useradd --create-home --uid 1000 seolint
COPY --from=build /opt/seolint /opt/seolint
ENV PATH=/opt/seolint/bin:$PATH
USER 1000
WORKDIR /work
ENTRYPOINT ["seolint"]
CMD ["--help"]
