// Sends a file in parts and goes on where it was when the network comes back. The server knows a part by the upload's id and by its place.
const mostTries = 80;
const longestPause = 15_000;
const longestSilence = 30_000;
const longestAnswer = 180_000;
const passing = [0, 408, 429, 502, 503, 504];

// Why there is no entry, in the words of the page.
export const reasonOf = (answer, words, name) => answer.error ?? (answer.isFull ? words.full : answer.isRefused ? words.refused : words.failed).replace("{0}", name);

export const sendingOf = (file, words) => ({ file, part: Number(words.part) || file.size, isWhole: words.part === "0", id: newId(), from: 0, wake: () => {} });

// What became of the file: its entry in the library, or an error in words; nothing of both where the server did not come back.
export async function deliver(address, token, sending, on) {
  for (let tries = 0; tries < mostTries;) {
    const { status, answer } = await post(address, token, sending, on);
    if (answer?.files) {
      return { ...answer.files[0], isPassing: status >= 500 };
    }

    if (status === 200 && answer && partEnd(sending) < sending.file.size) {
      sending.from = partEnd(sending);
      tries = 0;
    } else if (status === 409 && answer?.received >= 0) {
      sending.from = answer.received;
      tries++;
    } else if (passing.includes(status)) {
      tries++;
      on.waiting(status === 0);
      await pause(sending, tries);
    } else {
      return { isRefused: true, isFull: status === 507 };
    }
  }

  return {};
}

function post(address, token, sending, on) {
  const { file, from } = sending;
  const end = partEnd(sending);
  const form = new FormData();
  form.append("__chunkedFileUploadId", sending.id);
  form.append("files", file.slice(from, end), file.name);

  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    let timer = 0;
    const expect = time => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), time);
    };
    const done = status => {
      clearTimeout(timer);
      resolve({ status, answer: status === 0 ? null : request.response });
    };
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("RequestVerificationToken", token);
    if (file.size > 0 && !sending.isWhole) {
      request.setRequestHeader("Content-Range", `bytes ${from}-${end - 1}/${file.size}`);
    }

    request.upload.addEventListener("progress", event => {
      expect(longestSilence);
      on.progress(file.size > 0 ? (from + (end - from) * (event.loaded / event.total)) / file.size : 1);
    });
    request.upload.addEventListener("load", () => expect(longestAnswer));
    request.addEventListener("load", () => done(request.status));
    for (const type of ["error", "abort", "timeout"]) {
      request.addEventListener(type, () => done(0));
    }

    expect(longestSilence);
    request.send(form);
  });
}

// Until the time is over, the network is said to be back, or somebody does not want to wait.
function pause(sending, tries) {
  return new Promise(resolve => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, Math.min(longestPause, 1000 * 2 ** (tries - 1)));
    addEventListener("online", go);
    sending.wake = go;
  });
}

const partEnd = ({ file, from, part }) => Math.min(from + part, file.size);

// Not crypto.randomUUID: an address without https does not have it.
function newId() {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");

  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
