using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.Liquid;

namespace Embedded.Media.Liquid;

/// <summary>The filter 'append_version': adds the file's version to its address, with which it may be kept for good.</summary>
internal sealed class AppendVersionFilter(IFileVersionProvider versions, IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = input.ToStringValue();
        return ValueTask.FromResult<FluidValue>(StringValue.Create(address.Length == 0
            ? address
            : versions.AddFileVersionToPath(httpContextAccessor.HttpContext?.Request.PathBase ?? default, address)));
    }
}
