namespace Embedded.Display.Errors;

/// <summary>What an error page says: nothing that tells how the site is built.</summary>
internal sealed record ErrorPage(int StatusCode, string Title, string Explanation);
