namespace Portal.Editorial.Drivers;

/// <summary>The button with which an editor's form was posted.</summary>
public sealed class EditorialCommand
{
    public const string Submit = "submit.Submit";

    public const string Withdraw = "submit.Withdraw";

    public const string Return = "submit.Return";

    /// <summary>The value of the button that saves.</summary>
    public string? Save { get; set; }

    /// <summary>The value of the button that publishes.</summary>
    public string? Publish { get; set; }
}
