using Microsoft.AspNetCore.Http;
using Portal.Associations.Services;

namespace Portal.Associations.Web;

/// <summary>
/// Answers "not found" where the address of the directory asks for a field, status or page that there is not. Here and
/// not in the display driver, because a driver builds shapes and cannot choose the status.
/// </summary>
internal sealed class DirectoryPageMiddleware(RequestDelegate next)
{
    private static readonly PathString s_directory = "/" + AssociationPaths.DirectoryPath;

    public async Task InvokeAsync(HttpContext context, AssociationDirectoryBuilder directory)
    {
        var request = context.Request;
        if (request.Query.Count > 0
            && request.Path.StartsWithSegments(s_directory, out var rest)
            && (!rest.HasValue || rest == "/")
            && !(DirectoryRequest.TryRead(request.Query, out var asked) && await directory.HasPageAsync(asked)))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(context);
    }
}
