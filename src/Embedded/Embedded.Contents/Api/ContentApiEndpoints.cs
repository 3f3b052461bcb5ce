using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Contents.Api;

/// <summary>The routes of the content API.</summary>
internal static class ContentApiEndpoints
{
    private const long MaxRequestBytes = 16 * 1024 * 1024;

    public static IEndpointRouteBuilder MapContentApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("api/content/{contentItemId}", GetContentEndpoint.HandleAsync);
        routes.MapDelete("api/content/{contentItemId}", DeleteContentEndpoint.HandleAsync);
        routes.MapPost("api/content", PostContentEndpoint.HandleAsync).WithMetadata(new RequestLimit(MaxRequestBytes));

        return routes;
    }

    private sealed record RequestLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
