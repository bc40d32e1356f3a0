"""What the demonstration shows: four real districts after their documents, and two invented ones."""

from . import lindenhof, nordufer, wehringhausen, westerfilde, westhagen, wlab

DISTRICTS = (
    wehringhausen.DISTRICT,
    wlab.DISTRICT,
    westhagen.DISTRICT,
    westerfilde.DISTRICT,
    lindenhof.DISTRICT,
    nordufer.DISTRICT,
)
