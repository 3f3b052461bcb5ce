namespace OrchardCore.Environment.Shell;

/// <summary>Decides which features a tenant may have.</summary>
public interface IFeatureValidationProvider
{
    ValueTask<bool> IsFeatureValidAsync(string id);
}
