"""An invented quarter by a river: what its children and neighbours said was captured at the tables."""

from website.demo.content.shapes import District

from .district import PAGE
from .pictures import PICTURES
from .playground import PLAYGROUND
from .riverside import RIVERSIDE

DISTRICT = District(page=PAGE, is_demo=True, pictures=PICTURES, workshops=(PLAYGROUND, RIVERSIDE))
