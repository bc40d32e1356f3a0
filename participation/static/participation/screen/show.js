// Slides of which one is visible. New ones take the place of the old without losing the one that is shown.
export class Show {
  constructor(container, onPlace) {
    this.container = container;
    this.onPlace = onPlace;
    this.at = 0;
  }

  get slides() {
    return [...this.container.querySelectorAll("[data-key]")];
  }

  /** Group and cluster of the slide that is shown. */
  get heading() {
    const headings = [...this.slides[this.at].querySelectorAll("h1, h2")];
    return headings.map((heading) => heading.textContent.replace(/\s+/g, " ").trim()).join(", ");
  }

  step(by) {
    const { slides } = this;
    this.at = (this.at + by + slides.length) % slides.length;
    slides.forEach((slide, index) => { slide.hidden = index !== this.at; });
    if (by) scrollTo(0, 0);
    this.onPlace(this.at, slides.length);
  }

  replace(html) {
    const key = this.slides[this.at].dataset.key;
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    this.container.replaceChildren(fresh.content);
    const { slides } = this;
    const same = slides.findIndex((slide) => slide.dataset.key === key);
    this.at = same >= 0 ? same : Math.min(this.at, slides.length - 1);
    this.step(0);
  }
}
