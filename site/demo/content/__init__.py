"""What the demonstration shows: four real districts after their documents, and an invented one."""

from . import lindenhof, wehringhausen, westerfilde, westhagen, wlab

DISTRICTS = (
    wehringhausen.DISTRICT,
    wlab.DISTRICT,
    westhagen.DISTRICT,
    westerfilde.DISTRICT,
    lindenhof.DISTRICT,
)
