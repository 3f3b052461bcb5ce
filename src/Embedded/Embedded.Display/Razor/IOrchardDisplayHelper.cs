namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What helpers that render shapes extend.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    IDisplayHelper DisplayHelper { get; }
}
