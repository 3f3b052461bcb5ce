using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace Embedded.Resources.Liquid;

/// <summary><c>resource_url</c>: the address of a file, below the tenant's path and on the content network where there is one.</summary>
internal sealed class ResourceUrlFilter(IHttpContextAccessor accessor, IOptions<ResourceManagementOptions> options) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = input.ToStringValue();
        var path = address.StartsWith("~/", StringComparison.Ordinal)
            ? (accessor.HttpContext?.Request.PathBase.ToUriComponent() ?? options.Value.ContentBasePath) + address[1..]
            : address;
        var isOnNetwork = options.Value is { DebugMode: false, CdnBaseUrl.Length: > 0 } && !ResourceAddress.IsAbsolute(path);

        return ValueTask.FromResult<FluidValue>(new StringValue(isOnNetwork ? options.Value.CdnBaseUrl + path : path));
    }
}
