(()=>{var e=document.documentElement;e.classList.add("js");try{let t=localStorage.getItem("scheme");(t==="light"||t==="dark")&&(e.dataset.scheme=t)}catch{}})();
