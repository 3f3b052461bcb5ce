// The point of a picture that crops keep: pressed on the picture, moved by the arrow keys, or typed as two numbers.
const area = document.querySelector("[data-anchor]");
const [left, top] = ["AnchorX", "AnchorY"].map(id => document.getElementById(id));
if (area && left && top) {
  const picture = area.querySelector("img");
  const marker = document.createElement("button");
  marker.type = "button";
  marker.className = "media-marker";
  marker.setAttribute("aria-label", area.dataset.label);
  area.append(marker);
  area.classList.add("ready");

  const read = field => {
    const value = Number.parseFloat(field.value.replace(",", "."));
    return value >= 0 && value <= 100 ? value : null;
  };

  const show = () => {
    const [x, y] = [read(left) ?? 50, read(top) ?? 50];
    marker.style.left = `${x}%`;
    marker.style.top = `${y}%`;
    return [x, y];
  };

  const set = (x, y) => {
    left.value = String(Math.round(Math.min(100, Math.max(0, x))));
    top.value = String(Math.round(Math.min(100, Math.max(0, y))));
    for (const cut of document.querySelectorAll(".media-cut")) {
      cut.src = picture.src;
      cut.style.objectPosition = place(cut, show());
    }
  };

  // As the site cuts: the point in the middle of the crop, as far as the picture reaches.
  const place = (cut, [x, y]) => {
    const [width, height] = [picture.naturalWidth, picture.naturalHeight];
    const proportion = cut.clientWidth / cut.clientHeight;
    const scale = Math.max(proportion / width, 1 / height);
    const along = (share, whole, part) => whole - part < 1e-6 ? 50 : 100 * Math.min(1, Math.max(0, (share / 100 * whole - part / 2) / (whole - part)));
    return `${along(x, width * scale, proportion)}% ${along(y, height * scale, 1)}%`;
  };

  const point = event => {
    const box = picture.getBoundingClientRect();
    set((event.clientX - box.left) / box.width * 100, (event.clientY - box.top) / box.height * 100);
  };

  picture.addEventListener("click", point);
  marker.addEventListener("pointerdown", event => marker.setPointerCapture(event.pointerId));
  marker.addEventListener("pointermove", event => event.buttons > 0 && point(event));
  marker.addEventListener("keydown", event => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      const [x, y] = show();
      event.preventDefault();
      set(x + step[0] * (event.shiftKey ? 10 : 1), y + step[1] * (event.shiftKey ? 10 : 1));
    }
  });
  for (const field of [left, top]) {
    field.addEventListener("input", show);
  }

  show();
}
