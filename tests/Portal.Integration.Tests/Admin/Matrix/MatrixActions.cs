using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>The actions that the site's endpoints lead to, under the names that the rows of the matrix have.</summary>
internal static class MatrixActions
{
    public static IEnumerable<(string Name, RouteEndpoint Endpoint, ControllerActionDescriptor Action)> Of(IServiceProvider services)
    {
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action)
            {
                foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [HttpMethod.Get.Method])
                {
                    yield return ($"{method} {endpoint.RoutePattern.RawText} {action.MethodInfo.Name}", endpoint, action);
                }
            }
        }
    }
}
