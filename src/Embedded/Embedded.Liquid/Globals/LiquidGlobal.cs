using Fluid.Values;
using OrchardCore.Liquid;

namespace Embedded.Liquid;

/// <summary>A global Liquid object; its members come from the services of the rendering's scope.</summary>
internal sealed class LiquidGlobal(Func<string, LiquidTemplateContext, ValueTask<FluidValue>> getter)
{
    public async Task<FluidValue> GetAsync(string member, LiquidTemplateContext context) => await getter(member, context);
}
