using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Liquid;

namespace Embedded.Liquid;

internal static class EnvironmentMembers
{
    public static ValueTask<FluidValue> GetAsync(string member, LiquidTemplateContext context)
    {
        var environment = context.Services.GetRequiredService<IHostEnvironment>();

        return ValueTask.FromResult<FluidValue>(member switch
        {
            "IsDevelopment" => BooleanValue.Create(environment.IsDevelopment()),
            "IsStaging" => BooleanValue.Create(environment.IsStaging()),
            "IsProduction" => BooleanValue.Create(environment.IsProduction()),
            "Name" => StringValue.Create(environment.EnvironmentName),
            _ => NilValue.Instance,
        });
    }
}
