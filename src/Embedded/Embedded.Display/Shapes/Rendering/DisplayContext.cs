namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a template gets: the shape, and what renders others.</summary>
public class DisplayContext
{
    public DisplayContext()
    {
    }

    public DisplayContext(DisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ServiceProvider = context.ServiceProvider;
        DisplayHelper = context.DisplayHelper;
        Value = context.Value;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
    }

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IDisplayHelper DisplayHelper { get; set; } = null!;

    public IShape Value { get; set; } = null!;

    public string? HtmlFieldPrefix { get; set; }
}
