using Embedded.Display.Placement.Filters;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>The filter <c>path</c>: paths of requests, an asterisk at the end for all below.</summary>
public class PathPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    public PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public string Key => "path";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        var requested = Normalized(_httpContextAccessor.HttpContext?.Request.Path.Value ?? "");

        return FilterExpression.AnyFits(expression, path =>
        {
            var wanted = path.Replace("~/", "/", StringComparison.Ordinal);

            return wanted.EndsWith('*')
                ? requested.StartsWith(wanted.TrimEnd('*'), StringComparison.OrdinalIgnoreCase)
                : requested.Equals(Normalized(wanted), StringComparison.OrdinalIgnoreCase);
        });
    }

    private static string Normalized(string path) => path.EndsWith('/') ? path : path + "/";
}
