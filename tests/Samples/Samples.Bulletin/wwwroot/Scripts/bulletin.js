document.documentElement.classList.add('bulletin');
