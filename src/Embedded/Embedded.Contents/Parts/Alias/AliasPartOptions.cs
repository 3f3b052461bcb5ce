namespace OrchardCore.Alias.Settings;

/// <summary>How an editor may set an alias.</summary>
public enum AliasPartOptions
{
    Editable = 0,
    GeneratedDisabled = 1,
}
