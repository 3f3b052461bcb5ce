using OrchardCore.DisplayManagement;

namespace Embedded.Display.Errors;

/// <summary>The shape of an error page: "HttpError", with an alternate for each well-known status.</summary>
internal static class ErrorShape
{
    public static async ValueTask<IShape> CreateAsync(IShapeFactory factory, ErrorPage page)
    {
        var shape = await factory.CreateAsync("HttpError");
        shape.Properties["Code"] = page.StatusCode;
        shape.Properties["StatusCode"] = page.StatusCode;
        shape.Properties["Title"] = page.Title;
        shape.Properties["Explanation"] = page.Explanation;
        shape.Metadata.Alternates.Add("HttpError__" + NameOf(page.StatusCode));

        return shape;
    }

    private static string NameOf(int status) => status switch
    {
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        413 => "RequestEntityTooLarge",
        503 => "ServiceUnavailable",
        507 => "InsufficientStorage",
        _ => "InternalServerError",
    };
}
