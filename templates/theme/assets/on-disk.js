/* A site that is opened from a disk, without a web server: the browser would show the list of a folder where a server
   shows its page, so links to folders name the page. Nothing is done anywhere else. */
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href]")) {
    const target = new URL(link.href);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) {
      target.pathname += "index.html";
      link.href = target.href;
    }
  }
}
