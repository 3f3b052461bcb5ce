using Embedded.Media.Moves;
using Fluid;
using Fluid.Values;
using OrchardCore.FileStorage;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace Embedded.Media.Liquid;

/// <summary>The filter 'asset_url': the public address of a path of the library, where its file lies now. Nothing stays nothing.</summary>
internal sealed class AssetUrlFilter(IMediaFileStore store, MediaMoves moves) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        return string.IsNullOrWhiteSpace(path) ? StringValue.Empty : StringValue.Create(store.MapPathToPublicUrl(await moves.FollowAsync(store.NormalizePath(path)!)));
    }
}
