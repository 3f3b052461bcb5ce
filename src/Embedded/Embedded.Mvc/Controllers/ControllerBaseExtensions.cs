namespace Microsoft.AspNetCore.Mvc;

/// <summary>Answers that controllers share.</summary>
public static class ControllerBaseExtensions
{
    /// <summary>Asks a visitor to sign in, and refuses who already has.</summary>
    public static ActionResult ChallengeOrForbid(this ControllerBase controller) =>
        controller.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();

    public static ActionResult ChallengeOrForbid(this ControllerBase controller, params string[] authenticationSchemes) =>
        controller.User.Identity?.IsAuthenticated == true ? new ForbidResult(authenticationSchemes) : new ChallengeResult(authenticationSchemes);

    public static ActionResult InternalServerError(this ControllerBase controller, object? value = null) =>
        value is null ? controller.StatusCode(500) : controller.StatusCode(500, value);

    /// <summary>Redirects within the site; <paramref name="escapeUrl"/> for an address with letters that a header cannot hold.</summary>
    public static ActionResult LocalRedirect(this ControllerBase controller, string localUrl, bool escapeUrl) =>
        controller.LocalRedirect(escapeUrl ? Escape(localUrl) : localUrl);

    public static ActionResult Redirect(this ControllerBase controller, string url, bool escapeUrl) =>
        controller.Redirect(escapeUrl ? Escape(url) : url);

    private static string Escape(string url) => new Uri(url, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } absolute && !url.StartsWith('/')
        ? absolute.AbsoluteUri
        : new Uri(new Uri("http://localhost"), url).GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped);
}
