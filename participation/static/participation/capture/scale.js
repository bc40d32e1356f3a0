/* Photos get small on the device: a hall's network is slow. What the canvas writes has no EXIF and no GPS either. */
const LONGEST = 2000;
const QUALITY = 0.85;

/* A smaller JPEG; the file itself where the browser cannot read it. */
export async function scaleDown(file) {
  try {
    const image = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return blob ? { blob, name: "foto.jpg" } : { blob: file, name: file.name };
  } catch {
    return { blob: file, name: file.name };
  }
}
