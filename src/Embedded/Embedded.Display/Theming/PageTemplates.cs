namespace Embedded.Display.Theming;

/// <summary>The names under which a theme may bring the template of a page, most special first.</summary>
internal static class PageTemplates
{
    public static readonly IReadOnlyList<string> Layout = ["Layout"];

    public static IReadOnlyList<string> OfContent(string contentType) => [$"Content-{contentType}", "Content"];

    public static IReadOnlyList<string> OfError(int status) => [$"HttpError-{NameOf(status)}", "HttpError"];

    private static string NameOf(int status) => status switch
    {
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        _ => "Internal",
    };
}
