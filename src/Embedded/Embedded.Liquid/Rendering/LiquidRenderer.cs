using System.Globalization;
using System.Text.Encodings.Web;
using Embedded.Time;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Embedded.Liquid;

/// <summary>Renders parsed templates in the current scope: its services, culture and time zone, within the limits.</summary>
public sealed class LiquidRenderer(IServiceProvider services, IOptions<TemplateOptions> options, IOptions<LiquidLimits> limits)
{
    private const string NestingKey = "Embedded.Liquid.Nesting";

    internal const string TemplateNameKey = "Embedded.Liquid.TemplateName";

    /// <summary>Writes the template's output. The name goes into errors and is the context of localized texts.</summary>
    /// <exception cref="LiquidTemplateException">The rendering failed or went beyond a limit.</exception>
    public Task RenderAsync(
        IFluidTemplate template,
        TextWriter writer,
        TextEncoder encoder,
        object? model = null,
        IEnumerable<KeyValuePair<string, FluidValue>>? properties = null,
        string? name = null) => RenderAsync(template, writer, encoder, model, properties, name, nesting: 0);

    internal async Task RenderNestedAsync(IFluidTemplate template, TextWriter writer, TextEncoder encoder, LiquidTemplateContext outer)
    {
        var nesting = outer.AmbientValues.GetValueOrDefault(NestingKey) as int? ?? 0;
        if (nesting >= limits.Value.MaxNesting)
        {
            throw new FluidException($"Templates are nested deeper than {limits.Value.MaxNesting}.");
        }

        var properties = outer.ValueNames.Select(property => KeyValuePair.Create(property, outer.GetValue(property))).ToList();
        await RenderAsync(template, writer, encoder, outer.GetValue("Model").ToObjectValue(), properties, TemplateNameOf(outer), nesting + 1);
    }

    internal static string? TemplateNameOf(TemplateContext context) => context.AmbientValues.GetValueOrDefault(TemplateNameKey) as string;

    private async Task RenderAsync(
        IFluidTemplate template,
        TextWriter writer,
        TextEncoder encoder,
        object? model,
        IEnumerable<KeyValuePair<string, FluidValue>>? properties,
        string? name,
        int nesting)
    {
        ArgumentNullException.ThrowIfNull(template);

        var context = await CreateContextAsync();
        context.AmbientValues[NestingKey] = nesting;
        context.AmbientValues[TemplateNameKey] = name!;
        context.SetValue("Model", model as FluidValue ?? FluidValue.Create(model, options.Value));
        foreach (var (key, value) in properties ?? [])
        {
            context.SetValue(key, value);
        }

        await using var bounded = new BoundedTextWriter(writer, limits.Value.MaxOutputLength);
        await RunAsync(template, bounded, encoder, context, name);
    }

    /// <summary>A context of the current scope in which several templates can run.</summary>
    internal async Task<LiquidTemplateContext> CreateContextAsync()
    {
        var context = new LiquidTemplateContext(services, options.Value)
        {
            CultureInfo = CultureInfo.CurrentUICulture,
            IsInitialized = true,
        };
        await SetTimeAsync(context);

        return context;
    }

    /// <summary>Runs a template in a context, into a writer that bounds its own length.</summary>
    internal async Task RunAsync(IFluidTemplate template, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context, string? name)
    {
        try
        {
            await template.RenderAsync(writer, encoder, context);
        }
        catch (FluidException exception)
        {
            throw new LiquidTemplateException(name, 0, 0, exception.Message, exception);
        }
        catch (InvalidOperationException exception) when (exception.TargetSite?.DeclaringType?.Assembly == typeof(TemplateContext).Assembly)
        {
            throw new LiquidTemplateException(
                name, 0, 0,
                $"The rendering takes more than {limits.Value.MaxSteps} steps, or calls itself more than {limits.Value.MaxRecursion} times.",
                exception);
        }
    }

    private async Task SetTimeAsync(LiquidTemplateContext context)
    {
        if (services.GetService<ILocalClock>() is not { } localClock)
        {
            return;
        }

        if (SystemTimeZone.Find((await localClock.GetLocalTimeZoneAsync()).TimeZoneId) is { } zone)
        {
            context.TimeZone = zone.Info;
        }

        var now = await localClock.GetLocalNowAsync();
        context.Now = () => now;
    }
}
