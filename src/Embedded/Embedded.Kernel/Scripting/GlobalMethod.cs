namespace OrchardCore.Scripting;

/// <summary>A function that scripts can call by name.</summary>
public class GlobalMethod
{
    public string Name { get; set; } = null!;

    public Func<IServiceProvider, Delegate> Method { get; set; } = null!;
}
