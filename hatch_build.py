"""Adds artifacts to the wheel: what an installed seolint would otherwise parse from its data files in its first run."""

from __future__ import annotations

import os
import subprocess
import sys
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ArtifactsHook(BuildHookInterface):  # type: ignore[type-arg]  # the type of the builder's settings
    """Runs ``tools/make_artifacts.py`` for wheels; an editable install reads the files of the source tree."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the artifacts in a folder of their own, and have it put into the wheel."""
        if version == "editable":
            return
        self._folder = TemporaryDirectory(prefix="seolint-artifacts-")
        script = os.path.join(self.root, "tools", "make_artifacts.py")
        paths = [os.path.join(self.root, "src"), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
        environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(filter(None, paths))}
        subprocess.run([sys.executable, "-B", script, self._folder.name], env=environment, check=True)
        build_data["force_include"][self._folder.name] = "seolint/artifacts"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the folder, now that the wheel is written."""
        if version != "editable":
            self._folder.cleanup()
