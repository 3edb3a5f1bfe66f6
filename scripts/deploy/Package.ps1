<#
.SYNOPSIS
Deploys, upgrades or retracts the package, in the app catalog of the tenant or in a site's own.
.DESCRIPTION
Safe to run again. -WhatIf says what would be done, and does nothing. Retracting leaves the lists and what is in them.
Needs PnP.PowerShell, connected as somebody who manages the catalog: to any site of the tenant for the tenant's, to the site for its own.
.EXAMPLE
./Package.ps1 -Action Deploy -Package ./ent.sppkg -Everywhere -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [ValidateSet('Deploy', 'Retract')] [string] $Action,
    [string] $Package = './ent.sppkg',
    [ValidateSet('Tenant', 'Site')] [string] $Scope = 'Tenant',
    [switch] $Everywhere
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Of config/package-solution.json.
$productId = '099d8eef-ab7f-456e-b85f-de7b42e5314f'

if ($Everywhere -and $Scope -eq 'Site') { throw 'A catalog of a site serves that site alone: -Everywhere is for the tenant''s.' }

if ($Action -eq 'Deploy') {
    if (-not (Test-Path -LiteralPath $Package -PathType Leaf)) { throw "There is no file $Package." }
    if ($PSCmdlet.ShouldProcess($Package, "Add to the catalog ($Scope) and enable")) {
        Add-PnPApp -Path $Package -Scope $Scope -Overwrite -Publish -SkipFeatureDeployment:$Everywhere | Out-Null
    }
    return
}
$app = Get-PnPApp -Scope $Scope | Where-Object { [string] $_.Id -eq $productId }
if ($null -eq $app) {
    Write-Output 'Nothing to retract.'
    return
}
if ($app.Deployed -and $PSCmdlet.ShouldProcess($app.Title, 'Disable')) { Unpublish-PnPApp -Identity $app.Id -Scope $Scope }
if ($PSCmdlet.ShouldProcess($app.Title, 'Remove from the catalog')) { Remove-PnPApp -Identity $app.Id -Scope $Scope }
