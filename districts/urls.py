from django.urls import path

from .views import serve_photo_file

app_name = "districts_photos"
urlpatterns = [path("<path:name>", serve_photo_file, name="file")]
