using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace Embedded.Media.Liquid;

/// <summary>The filter 'asset_url': the public address of a path of the library. Nothing stays nothing.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore store) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        return ValueTask.FromResult<FluidValue>(string.IsNullOrWhiteSpace(path) ? StringValue.Empty : StringValue.Create(store.MapPathToPublicUrl(path)));
    }
}
