using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.Liquid;

namespace Embedded.Resources.Liquid;

/// <summary><c>append_version</c>: the address with the hash of the file that it names.</summary>
internal sealed class AppendVersionFilter(IFileVersionProvider versions, IHttpContextAccessor accessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var basePath = accessor.HttpContext?.Request.PathBase ?? PathString.Empty;
        var address = input.ToStringValue();
        var path = address.StartsWith("~/", StringComparison.Ordinal) ? basePath.ToUriComponent() + address[1..] : address;

        return ValueTask.FromResult<FluidValue>(new StringValue(versions.AddFileVersionToPath(basePath, path)));
    }
}
