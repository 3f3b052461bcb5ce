// The page of an editor reports that it is still open, and shows who else has it open.
const every = 60_000;
const note = document.querySelector("[data-presence]");

if (note) {
  const form = document.querySelector(".editor-form");
  const body = leaves => {
    const data = new FormData();
    data.append("__RequestVerificationToken", form.querySelector("[name=__RequestVerificationToken]").value);
    data.append("visit", note.dataset.visit);
    data.append("leaves", leaves);
    return data;
  };
  const report = async () => {
    const answer = await fetch(note.dataset.presence, { method: "POST", body: body(false) }).catch(() => null);
    if (!answer?.ok || answer.redirected) {
      return;
    }

    const { messages } = await answer.json();
    const list = note.querySelector("ul");
    if (messages.join() === [...list.children].map(line => line.textContent).join()) {
      return;
    }

    list.replaceChildren(...messages.map(message => {
      const line = document.createElement("li");
      line.textContent = message;
      return line;
    }));
    note.hidden = messages.length === 0;
  };

  report();
  setInterval(report, every);
  window.addEventListener("pagehide", () => navigator.sendBeacon(note.dataset.presence, body(true)));
  window.addEventListener("pageshow", event => { if (event.persisted) { report(); } });
}
