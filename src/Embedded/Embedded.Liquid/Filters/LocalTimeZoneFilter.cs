using Embedded.Liquid;
using Fluid;
using Fluid.Values;
using OrchardCore.Modules;

namespace OrchardCore.Liquid.Filters;

/// <summary>The filter 'local': a moment in the site's time zone.</summary>
public class LocalTimeZoneFilter : ILiquidFilter
{
    private readonly ILocalClock _localClock;

    public LocalTimeZoneFilter(ILocalClock localClock) => _localClock = localClock;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext ctx) =>
        MomentInput.Read(input, ctx) is { } moment
            ? new DateTimeValue(await _localClock.ConvertToLocalAsync(moment.ToOffset(TimeSpan.Zero)))
            : NilValue.Instance;
}
