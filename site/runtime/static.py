"""Static files of a city's installation: names carry a hash of the content, also where a script names another."""

from whitenoise.storage import CompressedManifestStaticFilesStorage

MODULES = "participation/capture/*.js"  # Wagtail's own scripts are bundles, which the patterns would misread


class StaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Old and new modules never mix on a device that has kept some of them."""

    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        (MODULES, CompressedManifestStaticFilesStorage._js_module_import_aggregation_patterns[1]),
    )
