namespace OrchardCore.Localization;

/// <summary>A translation has fewer plural forms than its culture's rule asks for.</summary>
public class PluralFormNotFoundException : Exception
{
    public PluralFormNotFoundException()
    {
    }

    public PluralFormNotFoundException(string message)
        : base(message)
    {
    }

    public PluralFormNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PluralFormNotFoundException(string message, PluralForm form)
        : base(message)
    {
        Form = form;
    }

    public PluralForm? Form { get; }
}
