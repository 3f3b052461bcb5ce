using Embedded.Liquid;
using Fluid;
using Fluid.Values;
using OrchardCore.Modules;

namespace OrchardCore.Liquid.Filters;

/// <summary>The filter 'utc': a moment in UTC; a text without an offset is read as the site's local time.</summary>
public class UtcTimeZoneFilter : ILiquidFilter
{
    private readonly ILocalClock _localClock;

    public UtcTimeZoneFilter(ILocalClock localClock) => _localClock = localClock;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext ctx)
    {
        if (input.Type == FluidValues.String && MomentInput.ReadWallTime(input.ToStringValue()) is { } wallTime)
        {
            return new DateTimeValue(new DateTimeOffset(await _localClock.ConvertToUtcAsync(wallTime), TimeSpan.Zero));
        }

        return MomentInput.Read(input, ctx) is { } moment ? new DateTimeValue(moment.ToUniversalTime()) : NilValue.Instance;
    }
}
