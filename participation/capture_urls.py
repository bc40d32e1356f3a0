"""Public addresses of capture: short, since they stand on paper. The key is part of the address."""

from django.urls import path

from .views.capture import cards, code, dots, feed, leaving, lines, photos, screen, worker

app_name = "capture"

urlpatterns = [
    path("t/", code.enter_code, name="code"),
    path("t/<str:code>", code.follow_code, name="by_code"),
    path("leinwand/<str:token>/", screen.show, name="screen"),
    path("leinwand/<str:token>/folien", screen.slides, name="slides"),
    path("tisch/sw.js", worker.service_worker, name="worker"),
    path("tisch/<str:token>/", lines.table, name="table"),
    path("tisch/<str:token>/stand", feed.read, name="feed"),
    path("tisch/<str:token>/senden", feed.send, name="send"),
    path("tisch/<str:token>/punkte", dots.press, name="dots"),
    path("tisch/<str:token>/foto", photos.add, name="photo"),
    path("tisch/<str:token>/karte/<uuid:uuid>/", cards.change, name="card"),
    path("tisch/<str:token>/fertig", leaving.leave, name="leave"),
]
