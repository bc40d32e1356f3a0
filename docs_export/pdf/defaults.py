"""ReportLab as its release has it: no `RL_…` of the environment and no file in somebody's home may move a line.

To be imported before anything else of reportlab, whose modules copy settings when they are imported.
"""

import os

from reportlab import rl_settings

for _name in rl_settings.__all__:
    os.environ.pop(f"RL_{_name}", None)

from reportlab import rl_config  # noqa: E402 - reads the environment at once

rl_config._DEFAULTS = {name: getattr(rl_settings, name) for name in rl_settings.__all__}
rl_config._SAVED.clear()
rl_config._startUp()
